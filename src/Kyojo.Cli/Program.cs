using Kyojo;

return await Bootstrapper.Create(args).AddDefaults().RunAsync();
