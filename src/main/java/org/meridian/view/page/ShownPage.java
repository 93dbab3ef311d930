package org.meridian.view.page;

import org.meridian.scenario.ScenarioResult;

/**
 * A page as it stands.
 *
 * @param result what it is about; may be older than the newest while a study is under way
 * @param content what it shows
 */
public record ShownPage(ScenarioResult result, PageContent content) {}
