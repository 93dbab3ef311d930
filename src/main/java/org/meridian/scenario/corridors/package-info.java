/** Economic corridors as groups of cities: rows, ranks within, gaps. */
package org.meridian.scenario.corridors;
