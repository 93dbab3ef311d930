/**
 * Cities summed up by groups: which cities a group has, and one row of figures a group; changes to
 * the user's own groups and notes.
 */
package org.meridian.scenario.groups;
