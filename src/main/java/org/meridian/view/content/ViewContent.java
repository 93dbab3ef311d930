package org.meridian.view.content;

import java.util.Optional;

/**
 * What a view shows, before anything is drawn. Immutable, without any toolkit, made on a worker;
 * the window and every figure draw the same one.
 */
public interface ViewContent {

  /** Why there is nothing to see, as a whole sentence; empty where there is something. */
  default Optional<TextInLanguage> emptyReason() {
    return Optional.empty();
  }
}
