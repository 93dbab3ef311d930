/** Panes made of parts that open and shut, and what is remembered of them. */
package org.meridian.ui.folds;
