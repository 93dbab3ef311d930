package org.meridian.view.links;

import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;

/**
 * What a list of links is made from.
 *
 * @param result whose scenario says which links to list
 * @param key by what to order them
 * @param ascending which way
 * @param language in which names are sorted
 */
public record LinkQuery(
    ScenarioResult result, LinkSortKey key, boolean ascending, Language language) {}
