export * from './problem.js';
export * from './api.js';
export * from './initiativ.js';
export * from './verksamhetsinitiativ.js';
export * from './lage.js';
export * from './budgetlista.js';
export * from './roll-namn.js';
export * from './skrivbord.js';
