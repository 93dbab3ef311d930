/** Light and dark, fonts, and the colours that the style sheets share with the code. */
package org.meridian.ui.theme;
