/** The listed cities, the gazetteer, and which place each city is. */
package org.meridian.dataprep.place;
