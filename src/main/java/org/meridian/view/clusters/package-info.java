/**
 * What the bench of city clusters shows, before anything is drawn: the map's layers, the strip of
 * all radii, the card of a cluster, the ranking.
 */
package org.meridian.view.clusters;
