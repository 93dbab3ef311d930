/** Words and numbers as a reader sees them, in the language of the moment. */
package org.meridian.ui.text;
