/** Cities summed up by groups: which cities a group has, and one row of figures a group. */
package org.meridian.scenario.groups;
