/** First half of the two-part advisory lock keys of runners, so that they meet no other lock of the database. */
export const lockSpace = 7_126
