/** Groups of cities as a table: saved ones, regions, countries, clusters, tiers, corridors. */
package org.meridian.view.groups;
