/** What any view shows as a table of words and numbers, for the clipboard and for slides. */
package org.meridian.view.table;
