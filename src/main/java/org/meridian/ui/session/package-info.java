/** The work on each dataset: which file it belongs to, and that none of it is lost. */
package org.meridian.ui.session;
