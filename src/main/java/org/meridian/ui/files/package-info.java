/** Opening, saving and exporting from the window, and what is said about files that went wrong. */
package org.meridian.ui.files;
