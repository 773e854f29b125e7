import config from '@payload-config'
import '@payloadcms/next/css'
import '@/ui/styles/desk.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { preloadFonts } from '@/ui/preload-fonts'
import { importMap } from './admin/importMap.js'
import './desk.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function DeskLayout({ children }: { children: ReactNode }) {
  preloadFonts('sans', 'title')
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
