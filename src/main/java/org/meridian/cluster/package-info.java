/**
 * Which cities belong together: clusters of places on the sphere by density (DBSCAN), for every
 * radius at once. Knows nothing of scores but what it is handed as numbers, and nothing of screens.
 */
package org.meridian.cluster;
