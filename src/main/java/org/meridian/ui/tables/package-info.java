/** What all tables of the window have in common: their rows go to the clipboard. */
package org.meridian.ui.tables;
