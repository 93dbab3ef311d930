package org.meridian.view.story;

import java.util.Set;
import org.meridian.view.ViewChoices;

/** Turns some of the choices of views into words by name, and back. */
interface ChoiceCodec {

  /** The names of the choices. */
  Set<String> names();

  /** Writes what is not as the program opens. */
  void write(ViewChoices choices, ChoiceWriter out);

  /** The choices with those that are named. */
  ViewChoices read(ChoiceReader in, ViewChoices choices);
}
