/** Reference tables that ship: corridors, known names, published clusters. */
package org.meridian.io.reference;
