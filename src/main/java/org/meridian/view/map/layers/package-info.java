/**
 * The layers of a map: what each draws, its samples in the key, and what the pointer finds on it.
 */
package org.meridian.view.map.layers;
