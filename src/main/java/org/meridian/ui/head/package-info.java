/** What stands in the head of the window, and how it folds where there is little room. */
package org.meridian.ui.head;
