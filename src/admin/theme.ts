const PETROL = {
  buttonPrimary500: '#0c7f8b',
  buttonPrimary600: '#0f6b75',
};

const focusRing = (colour: string) =>
  `inset 2px 0px 0px ${colour}, inset 0px 2px 0px ${colour}, inset -2px 0px 0px ${colour}, inset 0px -2px 0px ${colour}`;

/**
 * Calm petrol instead of Strapi's violet. Text and its background differ by 4.5:1 at least (WCAG 2.2, 1.4.3): white on every
 * button, links on every page colour; `neutral500`, the colour of examples in empty fields, is darker than Strapi's for that.
 */
export const theme = {
  light: {
    colors: {
      ...PETROL,
      primary100: '#e8f3f4',
      primary200: '#bfdfe2',
      primary500: '#2b8a94',
      primary600: '#0f6b75',
      primary700: '#0b525a',
      neutral500: '#6c6c88',
    },
    shadows: { focus: focusRing('#0b525a') },
  },
  dark: {
    colors: {
      ...PETROL,
      primary500: '#0f6b75',
      primary600: '#6fc3cc',
      primary700: '#6fc3cc',
      neutral500: '#a5a5ba',
    },
    shadows: { focus: focusRing('#6fc3cc') },
  },
};
