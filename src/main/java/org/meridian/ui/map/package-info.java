/**
 * The map in the window: pictures drawn on workers, a camera moved by hand and by keys, notes
 * beside the pointer, and the choices of what is on the map.
 */
package org.meridian.ui.map;
