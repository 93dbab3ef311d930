/** Wires what draws figures to what reads the maps that ship. */
package org.meridian.app.figures;
