/** What areas of a map can be tinted by: means of their cities, facts on countries, groups. */
package org.meridian.view.map.areas;
