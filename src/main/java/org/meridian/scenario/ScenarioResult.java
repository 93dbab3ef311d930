package org.meridian.scenario;

import org.meridian.flow.LinkResult;
import org.meridian.model.Dataset;
import org.meridian.scoring.IndexResult;

/**
 * What follows from a scenario.
 *
 * @param dataset the dataset with the scenario's what-if values in it
 * @param scenario the choices
 * @param cities scores of cities; its rows are the dataset's cities
 * @param links scores of pathways; its rows are the counted links
 * @param nanos how long the evaluation took, in nanoseconds
 */
public record ScenarioResult(
    Dataset dataset, Scenario scenario, IndexResult cities, LinkResult links, long nanos) {}
