import type { TextTable } from '../language/texts.js';
import type { OrderReasons } from './settle.js';

export const orderTexts: TextTable<OrderReasons> = {
  'order.claimed': ({ decided, others }) => ({
    nb: `Linjer som er avgjort, står som de er avgjort (${decided}); de andre tas i den rekkefølgen de ble krevd (${others})`,
    nn: `Linjer som er avgjorde, står som dei er avgjorde (${decided}); dei andre blir tekne i den rekkjefølgja dei vart kravde (${others})`,
    en: `Lines that were decided stand as decided (${decided}); the others take their turn in the order in which they were claimed (${others})`,
  }),
};
