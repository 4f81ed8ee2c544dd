document.title = 'x';
export {};
