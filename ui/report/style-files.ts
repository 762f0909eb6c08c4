/** The style sheets that the HTML report is made of, in their order, within `ui/`. */
export const STYLE_FILES = [
  'design.css',
  'components/badge.css',
  'components/card.css',
  'components/cells.css',
  'components/notice.css',
  'report/report.css',
  'report/page.css',
] as const;
