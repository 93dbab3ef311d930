/** The key and the words around a map. */
package org.meridian.view.map.legend;
