/** The bench of clusters before people in a room: little of it, in large type. */
package org.meridian.ui.clusters.room;
