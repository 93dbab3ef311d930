/** Where the data come from and under which terms, and the keys of the program. */
package org.meridian.ui.about;
