/**
 * Stories that are told with the program: ordered steps, each a scenario, a viewpoint and words.
 * What a viewpoint means to a view, {@code org.meridian.view.story} knows.
 */
package org.meridian.scenario.story;
