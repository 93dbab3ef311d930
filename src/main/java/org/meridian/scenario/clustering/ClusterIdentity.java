package org.meridian.scenario.clustering;

/**
 * What keeps being one cluster while settings change.
 *
 * @param id unique among the clusters of an analysis; the id of a city that leads the cluster where
 *     it is born, perhaps with a number behind it
 * @param colour position in the set of colours for clusters and groups, from 0
 */
public record ClusterIdentity(String id, int colour) {}
