package org.meridian.render.stage;

import org.meridian.model.wording.Language;
import org.meridian.view.style.MapTheme;

/**
 * How a step is shown on a stage. Language and colours are those of the moment, whatever a step was
 * captured in, for both can be changed before the audience.
 *
 * @param language of the words
 * @param theme of the colours
 * @param size of the stage and of its type
 */
public record StageLook(Language language, MapTheme theme, StageSize size) {}
