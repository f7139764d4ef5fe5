// What a script adds to pages that work without one. Loaded as a module, so after the page is read.
// Nothing here makes HTML from strings: the content policy asks for trusted types and gives out no policy.

import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { calendars } from './js/calendar.js';
import { copyButtons } from './js/copy.js';
import { counters } from './js/counter.js';
import { dialogs, shortcuts } from './js/shortcuts.js';
import { guardForms } from './js/guard.js';
import { multiLists, rememberPanels } from './js/folds.js';
import { periods } from './js/period.js';
import { printButtons } from './js/print.js';
import { suggestions } from './js/suggest.js';
import { uploads } from './js/upload.js';

// govuk-frontend's components refuse to start without this sign.
document.body.classList.add('govuk-frontend-supported');

for (const summary of document.querySelectorAll('[data-module="govuk-error-summary"]')) {
  new ErrorSummary(summary);
}
rememberPanels();
multiLists();
counters();
calendars();
periods();
copyButtons();
printButtons();
suggestions();
uploads();
dialogs();
shortcuts();
guardForms();
