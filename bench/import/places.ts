import { parts } from '../lib/parts'

/** Towns that the news comes from. */
export const places = parts(`
  Rotterdam; Leipzig; Lyon; Toledo; Turin; Bristol; Antwerp; Graz; Nantes; Bilbao; Verona; Leeds; Prague; Oslo; Dublin; Basel;
  Aarhus; Bergen; Bremen; Cardiff; Dresden; Dundee; Ghent; Gothenburg; Hamburg; Innsbruck; Kassel; Krakow; Lille; Linz; Lisbon;
  Liverpool; Malmö; Marseille; Munich; Oporto; Parma; Rostock; Salzburg; Sheffield; Stuttgart; Tallinn; Trieste; Utrecht; Valencia;
  Vienna; Vilnius; Warsaw; York; Zurich`)
