/** What the import window shows of the tables of a file. */
package org.meridian.app.desktop.imported;
