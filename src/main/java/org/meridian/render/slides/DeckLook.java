package org.meridian.render.slides;

import org.meridian.model.wording.Language;
import org.meridian.view.style.MapTheme;

/**
 * How slides look.
 *
 * @param language of all words
 * @param theme of steps that fix none
 */
public record DeckLook(Language language, MapTheme theme) {

  /** The same in another theme. */
  DeckLook with(MapTheme other) {
    return new DeckLook(language, other);
  }
}
