package org.meridian.view.stage;

import java.util.OptionalInt;

/**
 * What a presenter switches while a step is shown.
 *
 * @param black whether the audience sees nothing
 * @param frozen the step at which the audience's picture is held; empty where it follows
 * @param pointer whether the spot of the pointer is on
 * @param ink whether the pointer draws
 * @param notes whether the presenter's view lies over the stage, where there is one screen
 */
public record StageSwitches(
    boolean black, OptionalInt frozen, boolean pointer, boolean ink, boolean notes) {}
