/** The present result beside another side: the picker of sides and the table. */
package org.meridian.ui.comparison;
