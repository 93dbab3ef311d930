/** What a presenter's hand puts over the picture of a stage: pointer, ink, a callout on its way. */
package org.meridian.ui.presenting.hand;
