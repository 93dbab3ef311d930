/** The window that makes a dataset of tables: how each reads, which cities are meant, a report. */
package org.meridian.ui.imports;
