package org.meridian.ui.map.pane;

import org.meridian.model.wording.Language;
import org.meridian.view.style.MapTheme;

/**
 * The language and look of a map.
 *
 * @param language of words
 * @param theme of colours
 */
public record MapDress(Language language, MapTheme theme) {}
