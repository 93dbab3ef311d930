/** Colours, scales and class breaks of the two looks. */
package org.meridian.view.style;
