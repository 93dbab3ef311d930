/** How groups of cities are linked: sums over pairs of members, within and between groups. */
package org.meridian.flow.groups;
