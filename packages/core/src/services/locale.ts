/** Languages in which messages are rendered. */
export type Locale = 'vi' | 'en';
