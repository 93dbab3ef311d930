/** What a reader chooses to see on a map: layers, projection, links, circles. */
package org.meridian.view.map.options;
