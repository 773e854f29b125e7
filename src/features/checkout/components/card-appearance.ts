/** The paper of the checkout inside Stripe's frame, which cannot read our style sheet: the values of `ui/styles/tokens.css`. */
export const cardAppearance = {
  theme: 'stripe',
  variables: {
    colorPrimary: '#171d38',
    colorBackground: '#ffffff',
    colorText: '#171d38',
    colorTextSecondary: '#5d6686',
    colorDanger: '#9c3d26',
    fontFamily: 'Inter, system-ui, sans-serif',
    fontSizeBase: '16px',
    borderRadius: '14px',
    spacingUnit: '4px',
    gridRowSpacing: '20px',
  },
  rules: {
    '.Input': { border: '1px solid #92876d', boxShadow: 'none', padding: '13px 15px' },
    '.Input:focus': { border: '1px solid #171d38', boxShadow: '0 0 0 2px #a97826' },
    '.Label': { fontWeight: '500', color: '#171d38' },
  },
} as const
