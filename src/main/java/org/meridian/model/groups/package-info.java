/** Groups of cities, notes and corridors, as things of a package or a scenario. */
package org.meridian.model.groups;
